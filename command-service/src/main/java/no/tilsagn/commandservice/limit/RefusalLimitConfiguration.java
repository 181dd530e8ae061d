package no.tilsagn.commandservice.limit;

import io.github.bucket4j.TimeMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefusalLimitConfiguration {

    /** The time a flood is measured by; never the recording clock, which may be simulated. */
    @Bean
    TimeMeter timeMeter() {
        return TimeMeter.SYSTEM_NANOTIME;
    }
}
