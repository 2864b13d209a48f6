package se.rattdela.desktop.common;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as they are written in Sweden; what cannot be read is no day. */
public final class IsoDay extends StringConverter<LocalDate> {
  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }
}
