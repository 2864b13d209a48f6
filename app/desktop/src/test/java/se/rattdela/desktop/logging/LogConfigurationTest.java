package se.rattdela.desktop.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log is configured by the program, whatever a library brings. */
final class LogConfigurationTest {

  @Test
  void onlyOurConfigurationIsRead() throws JoranException {
    LoggerContext context = new LoggerContext();
    new ContextInitializer(context).autoConfig();

    List<String> appenders = new ArrayList<>();
    context
        .getLogger("ROOT")
        .iteratorForAppenders()
        .forEachRemaining(appender -> appenders.add(appender.getName()));
    assertThat(appenders).containsExactly("STDERR");
    assertThat(context.getLogger("org.roda_project").getEffectiveLevel()).isEqualTo(Level.WARN);
    assertThat(LogConfigurationTest.class.getResource("/logback.xml"))
        .as("ours lies beside its class")
        .satisfiesAnyOf(
            found -> assertThat(found).isNull(),
            found -> assertThat(found.toString()).contains("commons-ip2"));
  }
}
