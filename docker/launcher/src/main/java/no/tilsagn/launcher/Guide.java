package no.tilsagn.launcher;

import java.io.PrintStream;
import java.net.URI;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;

/** What someone in front of a running stack needs to know. */
final class Guide {
    private static final String TEXT = """

            Pages         {query}/ (log in as a demo user)
              the portfolio by phase   {query}/pages/programmes/{programme}/portfolio
              the budget of {year}       {query}/pages/programmes/{programme}/budget-years/{year}

            Command API   {command}
            Query API     {query}
            Issuer        {issuer}
            Kafka         {kafka}
            PostgreSQL    databases tilsagn_command and tilsagn_query, passwords in the data folder

            Demo users (client id = role, secret "demo"):
              board-secretary, board-chair, programme-leader, programme-office, owner-group,
              project-owner, auditor, dashboard, operator; one who holds several: their names joined by
              "+", form-encoded for Basic authentication as in programme-office%2Bproject-owner

            A token, and the portfolio:
              TOKEN=$(curl -s -u auditor:demo -d grant_type=client_credentials {issuer}/oauth2/token \\
                | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -s -H "Authorization: Bearer $TOKEN" {query}/programmes/{programme}/portfolio

            Ctrl-C stops everything.
            """;

    private Guide() {}

    static void print(Stack stack, Programme programme, PrintStream out) {
        out.println(TEXT.replace("{command}", text(stack.address(Part.COMMAND_SERVICE)))
                .replace("{query}", text(stack.address(Part.QUERY_SERVICE)))
                .replace("{issuer}", text(stack.address(Part.ISSUER)))
                .replace("{kafka}", stack.bootstrapServers())
                .replace("{programme}", programme.id())
                .replace("{year}", Integer.toString(programme.year())));
    }

    private static String text(URI address) {
        return address.toString();
    }
}
