package no.tilsagn.commandservice.model;

/** The service under test, however it is reached. */
interface Service {

    /**
     * Gives it a request.
     *
     * @param path below the programme's, with ids in it
     * @param body with ids in it
     */
    Answered answer(String programme, Request request, String path, Json body);
}
