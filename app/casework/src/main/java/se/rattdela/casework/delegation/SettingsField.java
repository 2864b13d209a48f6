package se.rattdela.casework.delegation;

import java.util.Locale;
import se.rattdela.casework.numbering.Numbers;

/** The fields of the settings, with the names they have in the profile file. */
public enum SettingsField {
  MUNICIPALITY("municipality", 200),
  COMMITTEE("committee", 200),
  POSTAL_ADDRESS("postalAddress", 400),
  PHONE("phone", 100),
  EMAIL("email", 200),
  APPEAL_COURT("appealCourt", 40),
  DELEGATION_DECISION("delegationDecision", 100),
  COLOUR("colour", 7),
  COAT_OF_ARMS("coatOfArms", 0),
  CASE_NUMBERS("numbers.cases", 100),
  REQUEST_NUMBERS("numbers.requests", 100),
  OWN_INITIATIVE_NUMBERS("numbers.ownInitiatives", 100),
  DECISION_NUMBERS("numbers.decisions", 100),
  DIARY_NUMBERS("numbers.diary", 100),
  ARCHIVE_PROFILE("archiveProfile", 40),
  SIGNATURE_LEVEL("signature.level", 40),
  TIMESTAMP_URL("signature.timestampUrl", 400),
  SDK_ADDRESS("sdkAddress", 200),
  CREATOR_ID("archiveAgents.creatorId", 200),
  SUBMITTER("archiveAgents.submitter", 200),
  SUBMITTER_ID("archiveAgents.submitterId", 200),
  ARCHIVE("archiveAgents.archive", 200),
  ARCHIVE_ID("archiveAgents.archiveId", 200),
  SUBMISSION_AGREEMENT("archiveAgents.submissionAgreement", 200),
  UNIT("units.name", 200),
  UNIT_ADDRESS("units.address", 400),
  UNIT_PHONE("units.phone", 100),
  UNIT_EMAIL("units.email", 200),
  POINT("delegation", 200);

  private final String path;
  private final int longest;

  SettingsField(String path, int longest) {
    this.path = path;
    this.longest = longest;
  }

  /** Where it stands in the profile file. */
  public String path() {
    return path;
  }

  /** Most characters it may have. */
  public int longest() {
    return longest;
  }

  /** What the user knows it by. */
  public String label(Locale locale) {
    return OfficeWords.text(locale, "field." + name());
  }

  static SettingsField of(Numbers.Series series) {
    return switch (series) {
      case CASE -> CASE_NUMBERS;
      case REQUEST -> REQUEST_NUMBERS;
      case OWN_INITIATIVE -> OWN_INITIATIVE_NUMBERS;
      case DECISION -> DECISION_NUMBERS;
      case DIARY -> DIARY_NUMBERS;
    };
  }
}
