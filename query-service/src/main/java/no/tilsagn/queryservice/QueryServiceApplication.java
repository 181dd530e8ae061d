package no.tilsagn.queryservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes in the events of programmes and shows what follows from them. */
@SpringBootApplication
public class QueryServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(QueryServiceApplication.class, args);
    }
}
