package no.tilsagn.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Lets JSON's null into those components of a record only that are declared {@link Nullable}. */
final class NullsRefused extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && !isNullable(parameter)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        Executable creator = (Executable) parameter.getOwner().getAnnotated();
        AnnotatedType type = creator.getAnnotatedParameterTypes()[parameter.getIndex()];
        return type.isAnnotationPresent(Nullable.class);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
