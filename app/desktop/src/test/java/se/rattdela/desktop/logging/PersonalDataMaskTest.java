package se.rattdela.desktop.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataMaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fel för 19900615-2384 i raden                | 2384
          fel för 199006152384                         | 199006152384
          900615-2384 finns redan                      | 900615
          samordningsnummer 19790973-2393              | 2393
          brev till asa.oberg@lindvalla.example        | asa.oberg
          ring 070-174 06 35 i kväll                   | 174
          ring +46 70 174 06 35                        | 174
          insert into person values ('Åsa Öberg')      | Öberg
          Value too long: "Åsa Öberg bor på Storgatan" | Storgatan
          Kan inte läsa ”Åsa Öberg”                    | Öberg
          """)
  void hides(String line, String secret) {
    assertThat(line).contains(secret);
    assertThat(PersonalDataMask.mask(line)).doesNotContain(secret).contains("•••");
  }

  @ParameterizedTest
  @CsvSource({
    "RD-1042 vid sparande av ärende 417",
    "at se.rattdela.casework.store.UnitOfWork.run(UnitOfWork.java:120)",
    "2026-03-16 09:30:00 regelpaket 2026.04-1",
    "table \"PERSON\" not found"
  })
  void leavesWhatHelpsToFindTheFault(String line) {
    assertThat(PersonalDataMask.mask(line)).isEqualTo(line);
  }

  @Test
  void shippedConfigurationMasksMessagesAndExceptions() throws JoranException {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(
        Objects.requireNonNull(PersonalDataMaskTest.class.getResource("logback.xml")));
    var root = context.getLogger("ROOT");
    ConsoleAppender<ILoggingEvent> appender =
        (ConsoleAppender<ILoggingEvent>) Objects.requireNonNull(root.getAppender("STDERR"));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    appender.setOutputStream(written);
    root.setLevel(Level.WARN);
    root.warn(
        "sparades inte: {}",
        "19900615-2384",
        new IllegalStateException("dublett 'Åsa Öberg'", new RuntimeException("20010605-2392")));
    String text = written.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .contains("sparades inte", "IllegalStateException", "Caused by")
        .doesNotContain("2384", "Öberg", "2392");
  }
}
