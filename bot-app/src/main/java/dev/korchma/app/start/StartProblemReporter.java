package dev.korchma.app.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says a {@link StartProblem} in one line instead of a stack trace; silent about everything else.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartProblemReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = StartProblem.explain(failure);
        sentence.ifPresent(LOG::error);
        return sentence.isPresent();
    }
}
