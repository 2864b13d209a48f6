package se.rattdela.desktop.common;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day and a time as users write them: {@code 2026-03-16 14.32}, or with a colon. */
public final class Moments {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("uuuu-MM-dd H.mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final ZoneId zone;

  /** Moments in a zone. */
  public Moments(ZoneId zone) {
    this.zone = zone;
  }

  /** As it is written; empty for none. */
  public String write(@Nullable Instant moment) {
    return moment == null ? "" : WRITTEN.format(moment.atZone(zone));
  }

  /** What was written, or null where it cannot be read. */
  public @Nullable Instant read(String text) {
    try {
      return LocalDateTime.parse(text.strip().replace(':', '.'), READ).atZone(zone).toInstant();
    } catch (DateTimeParseException notAMoment) {
      return null;
    }
  }
}
