package no.tilsagn.launcher.jsonfile;

import com.networknt.schema.utils.JsonNodes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A value of the file with its pointer and line.
 *
 * <p>A value of another type than asked for is answered as absent: the schema reports it, and the other checks go on.
 */
public record Place(String pointer, int line, JsonNode value) {

    /** A larger number is the schema's to report, and no sum of any file's numbers overflows. */
    private static final long LARGEST = 1_000_000_000_000L;

    public static Place root(JsonNode file) {
        return new Place("", lineOf(file, 1), file);
    }

    public Place at(String property) {
        return child(property, value.path(property));
    }

    /** The element of an array by its index, or the property of an object by its name. */
    public Place below(String name) {
        return child(name, value.isArray() ? value.path(Integer.parseInt(name)) : value.path(name));
    }

    /** The places of an array, none when there is no array. */
    public Stream<Place> items(String property) {
        Place array = at(property);
        if (!array.value.isArray()) {
            return Stream.empty();
        }
        return IntStream.range(0, array.value.size())
                .mapToObj(Integer::toString)
                .map(array::below);
    }

    /** All places of the arrays one within the other, as {@code items("blocks", "lines")}. */
    public Stream<Place> items(String property, String nested) {
        return items(property).flatMap(item -> item.items(nested));
    }

    public boolean hasArray(String property) {
        return value.path(property).isArray();
    }

    public Optional<String> text() {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    public Optional<String> text(String property) {
        return at(property).text();
    }

    /** The texts of an array, in order. */
    public List<String> texts(String property) {
        return items(property).flatMap(item -> item.text().stream()).toList();
    }

    public OptionalLong number() {
        return value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() <= LARGEST
                        && value.longValue() >= -LARGEST
                ? OptionalLong.of(value.longValue())
                : OptionalLong.empty();
    }

    public OptionalLong number(String property) {
        return at(property).number();
    }

    public boolean isTrue(String property) {
        JsonNode mark = value.path(property);
        return mark.isBoolean() && mark.booleanValue();
    }

    /** Whether the property has a value that is not {@code null}. */
    public boolean has(String property) {
        return value.hasNonNull(property);
    }

    /** This place and every place below it. */
    public Stream<Place> withAllBelow() {
        Collection<String> names = value.isArray()
                ? IntStream.range(0, value.size()).mapToObj(Integer::toString).toList()
                : value.propertyNames();
        return Stream.concat(Stream.of(this), names.stream().map(this::below).flatMap(Place::withAllBelow));
    }

    public Fault fault(String code, String message) {
        return new Fault(code, pointer, line, message);
    }

    private Place child(String name, JsonNode node) {
        String token = name.replace("~", "~0").replace("/", "~1");
        return new Place(pointer + "/" + token, lineOf(node, line), node);
    }

    private static int lineOf(JsonNode node, int otherwise) {
        return node.isMissingNode()
                ? otherwise
                : JsonNodes.tokenStreamLocationOf(node).getLineNr();
    }
}
