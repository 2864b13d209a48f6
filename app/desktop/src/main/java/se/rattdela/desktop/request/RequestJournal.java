package se.rattdela.desktop.request;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.rules.Initiative;

/**
 * Keeps what is written in a registration until the database has it. The draft saves itself a
 * moment after each pause; this holds the moment, and everything while the database is away.
 */
final class RequestJournal {
  private static final String VERSION = "version";

  /** What came of looking for kept texts. */
  enum Found {
    /** Nothing was kept. */
    NOTHING,
    /** What was kept stands in the form again. */
    PUT_BACK,
    /** It stands there again, and the registration has been changed since it was written. */
    OUTDATED
  }

  private final UnsentTexts unsent;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private String place = "";
  private String version = "";

  /** A journal for a form, which is silent until it has begun. */
  RequestJournal(UnsentTexts unsent, RequestForm form) {
    this.unsent = unsent;
    texts.put("unit", form.unit);
    texts.put("officer", form.officer);
    texts.put("reference", form.reference);
    texts.put("received", form.received);
    texts.put("asked", form.asked);
    texts.put("purpose", form.purposeText);
    texts.put("basis", form.basis);
    texts.put("basis-check", form.basisCheck);
    texts.forEach(
        (name, text) -> text.addListener((observable, before, now) -> written(name, now)));
  }

  private void written(String name, String text) {
    if (!place.isEmpty()) {
      unsent.keep(place, VERSION, version);
      unsent.keep(place, name, text);
    }
  }

  /**
   * Begins on a registration whose form is filled; what was kept of it is put back.
   *
   * @param saved as it is in the database, or null where it is not there yet
   */
  Found begin(
      @Nullable DisclosureView saved, CaseId caseId, Initiative initiative, MatterKind kind) {
    place = "";
    String next =
        saved == null
            ? DraftPlaces.register(caseId, initiative, kind)
            : DraftPlaces.request(saved.id());
    String written = unsent.text(next, VERSION);
    boolean holds = unsent.holds(next);
    if (holds) {
      texts.forEach((name, text) -> {
        String kept = unsent.text(next, name);
        if (kept != null) {
          text.set(kept);
        }
      });
    }
    at(next, saved);
    if (!holds) {
      return Found.NOTHING;
    }
    return version.equals(written) ? Found.PUT_BACK : Found.OUTDATED;
  }

  private void at(String next, @Nullable DisclosureView saved) {
    place = next;
    version = saved == null ? "" : String.valueOf(saved.version());
    if (saved != null) {
      unsent.name(next, saved.number());
    }
  }

  /**
   * The database has the registration.
   *
   * @param again whether something has been written since that save began
   */
  void saved(DisclosureView view, boolean again) {
    unsent.saved(place);
    at(DraftPlaces.request(view.id()), view);
    if (again) {
      texts.forEach((name, text) -> written(name, text.get()));
    }
  }

  /** What was kept is not wanted any more. */
  void drop() {
    unsent.saved(place);
  }
}
