package se.rattdela.casework.delegation;

import java.util.Locale;

/** The four administrative courts of appeal; which one, the municipality says. */
public enum AppealCourt {
  STOCKHOLM,
  GOTEBORG,
  JONKOPING,
  SUNDSVALL;

  /** Its name as the decision prints it, "Kammarrätten i Göteborg". */
  public String title() {
    return OfficeWords.text(Locale.ROOT, "court." + name());
  }
}
