package se.rattdela.desktop.common;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How things stand with what the user has written. "Saved" is said only after the durable sync. */
public sealed interface SaveState {
  /** Nothing has been written yet. */
  record Untouched() implements SaveState {}

  /** Changed in the window, not sent to the database yet. */
  record Changed() implements SaveState {}

  /** On its way; the service has not returned. */
  record Saving() implements SaveState {}

  /** The service returned at this time, so the data is on disk. */
  record Saved(LocalTime at) implements SaveState {}

  /** The service failed; what the user wrote is still in the window. */
  record Failed() implements SaveState {}

  /** A colleague changed the same thing; nothing has been overwritten. */
  record Conflict(String who, LocalTime at) implements SaveState {}

  /** The words for the state. */
  default String text(Texts texts) {
    DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    return switch (this) {
      case Untouched() -> "";
      case Changed() -> texts.get("save.changed");
      case Saving() -> texts.get("save.saving");
      case Saved(LocalTime at) -> texts.format("save.saved", clock.format(at));
      case Failed() -> texts.get("save.failed");
      case Conflict(String who, LocalTime at) ->
          texts.format("save.conflict", who, clock.format(at));
    };
  }
}
