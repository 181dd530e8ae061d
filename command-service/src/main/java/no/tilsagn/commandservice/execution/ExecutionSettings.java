package no.tilsagn.commandservice.execution;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How commands are run.
 *
 * @param batchSize most commands of one programme decided in one transaction
 * @param queueLimit most commands of one programme that wait; more are turned away unheard
 * @param attempts how often a command is tried whose transaction failed
 * @param answerTimeout how long a caller waits for the answer
 */
@ConfigurationProperties("tilsagn.execution")
public record ExecutionSettings(int batchSize, int queueLimit, int attempts, Duration answerTimeout) {}
