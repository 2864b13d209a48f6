package se.rattdela.desktop.session;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;

/**
 * The texts of a form that is filled again and again, such as one phrase after another. While it is
 * at a place, what is written is kept there until it is saved; what was kept there before is put
 * back.
 */
public final class KeptTexts {
  private final UnsentTexts unsent;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private static final String VERSION = "version";

  private String place = "";
  private String version = "";
  private boolean outdated;

  /** A form without fields, at no place. */
  public KeptTexts(UnsentTexts unsent) {
    this.unsent = unsent;
  }

  /** A field of the form. */
  public KeptTexts with(String name, StringProperty text) {
    texts.put(name, text);
    text.addListener((observable, before, now) -> {
      if (!place.isEmpty()) {
        if (!version.isEmpty()) {
          unsent.keep(place, VERSION, version);
        }
        unsent.keep(place, name, now == null ? "" : now);
      }
    });
    return this;
  }

  /**
   * The form is filled with what is stored at a place; what was kept there is put back.
   *
   * @param title what the work there is called when it is offered back; a number, never a name
   * @return whether something was put back
   */
  public boolean begin(String at, String title) {
    return begin(at, title, "");
  }

  /**
   * As {@link #begin(String, String)}, on a stored thing that colleagues may change.
   *
   * @param stored its version
   */
  public boolean begin(String at, String title, long stored) {
    return begin(at, title, Long.toString(stored));
  }

  private boolean begin(String at, String title, String stored) {
    place = "";
    version = stored;
    String written = unsent.text(at, VERSION);
    outdated = written != null && !written.equals(stored);
    if (!title.isEmpty()) {
      unsent.name(at, title);
    }
    boolean back = false;
    for (Map.Entry<String, StringProperty> each : texts.entrySet()) {
      String kept = unsent.text(at, each.getKey());
      if (kept != null && !kept.equals(each.getValue().get())) {
        each.getValue().set(kept);
        back = true;
      }
    }
    place = at;
    return back;
  }

  /** Whether the stored thing has been changed since what was put back was written. */
  public boolean outdated() {
    return outdated;
  }

  /** The form leaves its place; what was kept there stays kept. */
  public void end() {
    place = "";
  }

  /** What was written at the place is saved now, or not wanted any more. */
  public void saved() {
    if (!place.isEmpty()) {
      unsent.saved(place);
    }
  }
}
