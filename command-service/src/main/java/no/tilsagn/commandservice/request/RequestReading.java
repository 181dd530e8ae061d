package no.tilsagn.commandservice.request;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches controllers the two parameters of a command's endpoint. */
@Configuration(proxyBeanMethods = false)
class RequestReading implements WebMvcConfigurer {

    private final BodyReader bodies;

    RequestReading(BodyReader bodies) {
        this.bodies = bodies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionResolver());
        resolvers.add(new BodyResolver(bodies));
    }
}
