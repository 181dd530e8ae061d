package no.tilsagn.commandservice.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.tilsagn.commandservice.problem.CallersLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a command's endpoint its body. */
final class BodyResolver implements HandlerMethodArgumentResolver {

    private final BodyReader reader;

    BodyResolver(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CommandBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        if (parameter.getParameterType() == CsvTable.class) {
            return CsvTable.read(RawBody.of(request));
        }
        return reader.read(RawBody.of(request), parameter.getParameterType(), CallersLanguage.of(request));
    }
}
