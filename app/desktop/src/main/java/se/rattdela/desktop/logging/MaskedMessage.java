package se.rattdela.desktop.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a log line with personal data masked; {@code %masked} in {@code logback.xml}. */
public final class MaskedMessage extends MessageConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return PersonalDataMask.mask(String.valueOf(super.convert(event)));
  }
}
