package no.tilsagn.commandservice.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A command about something that exists: answered with 200. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.POST, produces = MediaType.APPLICATION_JSON_VALUE)
public @interface Changes {

    /** The path below {@code /programmes/{programme}}. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String value();

    /** The media type of the body. */
    @AliasFor(annotation = RequestMapping.class, attribute = "consumes")
    String consumes() default MediaType.APPLICATION_JSON_VALUE;
}
