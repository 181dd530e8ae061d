package no.tilsagn.commandservice.execution;

import no.tilsagn.commandservice.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real database, called in-process. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.kafka.bootstrap-servers=127.0.0.1:9")
abstract class ServiceTest {

    @Autowired
    CommandExecutor executor;

    final JdbcClient store = JdbcClient.create(TestDatabase.asOwner());

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }
}
