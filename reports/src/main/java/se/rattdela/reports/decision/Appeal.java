package se.rattdela.reports.decision;

/**
 * How the recipient appeals what is withheld (6 kap. 7–8 §§ OSL, 43–47 §§ förvaltningslagen).
 *
 * @param court the kammarrätt by name
 * @param sendTo where the appeal is handed in – the committee, not the court – on one line
 */
public record Appeal(String court, String sendTo) {

  /** The appeal that follows from the municipality's own profile. */
  public static Appeal of(Municipality municipality) {
    return new Appeal(
        municipality.courtOfAppeal(),
        municipality.board() + ", " + municipality.name() + ", " + municipality.postalAddress());
  }
}
