package se.rattdela.desktop.session;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.rules.Initiative;

/** The places of unsaved texts, and the way back to them. */
public final class DraftPlaces {
  private static final String ASSESS = "assess";
  private static final String REQUEST = "request";
  private static final String REGISTER = "register";
  private static final String CASE = "case";
  private static final String NEW_CASE = "new-case";

  private DraftPlaces() {}

  /** A step of the assessment of a disclosure. */
  public static String assess(DisclosureId id, String step) {
    return ASSESS + "/" + id.value() + "/" + step;
  }

  /** A registration that is in the database. */
  public static String request(DisclosureId id) {
    return REQUEST + "/" + id.value();
  }

  /** A registration that is not in the database yet. */
  public static String register(CaseId id, Initiative initiative, MatterKind kind) {
    return REGISTER + "/" + id.value() + "/" + initiative.name() + "/" + kind.name();
  }

  /** Something in a case, such as a person or a document. */
  public static String inCase(CaseId id, String what) {
    return CASE + "/" + id.value() + "/" + what;
  }

  /** The form for a new case. */
  public static String newCase() {
    return NEW_CASE;
  }

  /** The page where a place is, or null for one that no page knows any more. */
  public static @Nullable Route route(String place) {
    String[] parts = place.split("/", -1);
    try {
      long id = parts.length > 1 ? Long.parseLong(parts[1]) : 0;
      return switch (parts[0]) {
        case ASSESS -> new Route.Assess(new DisclosureId(id));
        case REQUEST -> new Route.ContinueRegistration(new DisclosureId(id));
        case REGISTER ->
            new Route.Register(
                new CaseId(id), Initiative.valueOf(parts[2]), MatterKind.valueOf(parts[3]), null);
        case CASE -> new Route.OpenCase(new CaseId(id));
        case NEW_CASE -> new Route.NewCase();
        default -> null;
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return null; // written by another version of the program
    }
  }
}
