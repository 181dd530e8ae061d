package no.tilsagn.commandservice.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.Schemas;
import no.tilsagn.commandservice.request.Submission;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document as a whole: who publishes it, how to be let in, and the schemas that requests are held against. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Submission.class)
                .addAnnotationsToIgnore(CommandBody.class);
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tilsagn command service")
                        .description("Takes the commands of a publicly funded programme. Every answer carries the"
                                + " programme and the position that was written.")
                        .version("1")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Claim programme_roles: the caller's roles by programme id.")));
    }

    /** Puts our own schemas in the place of those springdoc derives from classes. */
    @Bean
    GlobalOpenApiCustomizer publishedSchemas(Schemas schemas) {
        return api -> {
            TreeMap<String, Schema> byName = new TreeMap<>();
            schemas.byName().forEachEntry((name, schema) -> byName.put(name, published(schema.toString())));
            api.getComponents().setSchemas(byName);
        };
    }

    private static Schema<?> published(String json) {
        try {
            return Json31.mapper().readValue(json, JsonSchema.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a schema cannot be published: " + json, e);
        }
    }
}
