package no.tilsagn.launcher.story;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Balances in an answer whose items each have an account. */
record AnsweredAccounts(JsonNode answer) {

    /**
     * The sum over the accounts of a name: {@code line/2025} is all lines of 2025, {@code line/2025/2017-13/OS} one
     * account. Missing when the answer has none of them, or when it has not all its items on one page.
     */
    JsonNode balance(String name) {
        JsonNode items = answer.path("items");
        List<JsonNode> named = items.valueStream()
                .filter(item -> isNamed(item.path("account").asString(""), name))
                .toList();
        boolean whole = answer.path("total").asLong(-1) == items.size();
        return whole && !named.isEmpty()
                ? Remembered.NODES.numberNode(named.stream()
                        .map(item -> item.required("balance").longValue())
                        .reduce(0L, Math::addExact))
                : MissingNode.getInstance();
    }

    private static boolean isNamed(String account, String name) {
        return account.equals(name) || account.startsWith(name + "/");
    }
}
