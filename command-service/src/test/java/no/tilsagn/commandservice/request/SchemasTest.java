package no.tilsagn.commandservice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A body's record and its schema are written apart; they may not differ. */
class SchemasTest {

    private final Schemas schemas = new Schemas();

    SchemasTest() throws IOException {}

    static List<Class<?>> bodies() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        TreeSet<String> names = new TreeSet<>();
        scanner.findCandidateComponents("no.tilsagn.commandservice")
                .forEach(bean -> names.add(bean.getBeanClassName()));
        Stream.Builder<Class<?>> controllers = Stream.builder();
        for (String name : names) {
            controllers.add(Class.forName(name));
        }
        return controllers
                .build()
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.isAnnotationPresent(CommandBody.class))
                .<Class<?>>map(Parameter::getType)
                // A table has columns, which its reader checks, and no properties.
                .filter(body -> body != CsvTable.class)
                .toList();
    }

    @Test
    void everyCommandHasABody() throws ClassNotFoundException {
        assertThat(bodies()).hasSize(62).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyHasThePropertiesOfItsSchemaAndLeavesOutOnlyWhatMayBeNull(Class<?> body) {
        JsonNode schema = schemas.byName().path(body.getSimpleName());
        assertThat(components(body, component -> true))
                .isEqualTo(Set.copyOf(schema.path("properties").propertyNames()));
        assertThat(components(body, component -> !nullable(component)))
                .isEqualTo(schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet()));
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schemas.named(body.getSimpleName())).isNotNull();
    }

    private static Set<String> components(Class<?> body, java.util.function.Predicate<RecordComponent> filter) {
        return Arrays.stream(body.getRecordComponents())
                .filter(filter)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
