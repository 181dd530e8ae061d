package no.tilsagn.queryservice.export;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
@EnableConfigurationProperties(PublicView.class)
class ExportConfiguration implements WebMvcConfigurer {

    // A problem under an address with another ending than a known one is made a download by the framework.
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        for (Format format : Format.values()) {
            configurer.mediaType(format.extension(), MediaType.parseMediaType(format.mediaType()));
        }
    }
}
