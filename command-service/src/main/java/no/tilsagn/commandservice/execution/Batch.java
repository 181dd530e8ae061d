package no.tilsagn.commandservice.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;

/** What a transaction has decided so far. */
final class Batch {

    private final ProgrammeId programme;
    private final Map<StoredAnswers.Key, StoredAnswers.Entry> earlier;
    private final Map<StoredAnswers.Key, StoredAnswers.Entry> decided = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<NewText> texts = new ArrayList<>();
    private long position;

    Batch(ProgrammeId programme, long position, Map<StoredAnswers.Key, StoredAnswers.Entry> earlier) {
        this.programme = programme;
        this.position = position;
        this.earlier = new HashMap<>(earlier);
    }

    /** Decides one more request, unless its key was answered before. */
    void add(CommandRequest request, CommandHandling handling) {
        StoredAnswers.Key key = StoredAnswers.Key.of(request);
        StoredAnswers.Entry first = earlier.get(key);
        if (first != null) {
            answers.add(first.bodyHash().equals(request.bodyHash()) ? first.answer() : new Answer.KeyReused());
            return;
        }
        CommandHandling.Handled handled = handling.handle(programme, position, request);
        answers.add(handled.answer());
        position += handled.events();
        if (handled.answer() instanceof Answer.Stored answer) {
            StoredAnswers.Entry entry = new StoredAnswers.Entry(request.bodyHash(), answer);
            earlier.put(key, entry);
            decided.put(key, entry);
            texts.addAll(request.texts());
        }
    }

    List<Answer> answers() {
        return answers;
    }

    List<NewText> texts() {
        return texts;
    }

    Map<StoredAnswers.Key, StoredAnswers.Entry> newAnswers() {
        return decided;
    }

    long position() {
        return position;
    }
}
