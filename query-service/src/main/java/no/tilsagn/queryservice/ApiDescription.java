package no.tilsagn.queryservice;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Year;
import java.util.List;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.register.EntryCode;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description, where it says more than the handlers do. */
@Configuration
class ApiDescription {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Year.class, new IntegerSchema())
                .replaceWithSchema(Money.class, new IntegerSchema().format("int64"))
                .replaceWithSchema(Account.class, new StringSchema())
                .replaceWithSchema(LineCode.class, new StringSchema())
                .replaceWithSchema(EntryCode.class, new StringSchema())
                .replaceWithSchema(Quantity.class, new StringSchema())
                .replaceWithSchema(SourceLabel.class, new StringSchema());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Tilsagn query service")
                                .version("1")
                                .description(
                                        "Portfolio, plan, accounts, ledger, year-end statement, funding applications, their"
                                                + " cases, project history and refusals of programmes, rebuilt from their events. Amounts are whole Norwegian kroner."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .bearerFormat("JWT"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** Every operation may answer with a problem instead. */
    @Bean
    OpenApiCustomizer problems() {
        return api -> api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .map(Operation::getResponses)
                .forEach(responses -> responses.addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem per RFC 9457, by its code")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM))))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }
}
