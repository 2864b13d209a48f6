package se.rattdela.casework.decision;

import java.util.Locale;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.rules.Message;

/** What those who print say, as casework's messages are. */
public record PaperMessage(ReportMessage said) implements Message {
  @Override
  public String in(Locale locale) {
    return said.in(locale);
  }
}
