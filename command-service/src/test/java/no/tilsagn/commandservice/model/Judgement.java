package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands against the request that is being judged, and what it does where nothing stands against it. */
abstract class Judgement {

    final Ledger ledger = new Ledger();
    protected Request r;
    protected Json b;
    protected Set<String> against;
    protected List<Runnable> effects;
    private Map<String, Long> leaving;

    protected void judge(Request request) {
        r = request;
        b = r.body();
        against = new HashSet<>(r.spoilt());
        effects = new ArrayList<>();
        leaving = new HashMap<>();
    }

    protected boolean is(String... requests) {
        return List.of(requests).contains(r.what());
    }

    protected void refuse(boolean stands, String code) {
        if (stands) {
            against.add(code);
        }
    }

    /** No frame and no line pays more than it holds; but what is spent is spent. */
    protected void move(String from, String to, long amount) {
        long leaves = leaving.merge(from, amount, Long::sum);
        boolean bounded = from.matches("(frame|line).*") && !is("spending-reports", "spending-corrections");
        refuse(bounded && leaves > ledger.balance(from), "amount-exceeds-balance");
        effects.add(() -> ledger.book(from, to, amount));
    }
}
