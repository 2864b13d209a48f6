package se.rattdela.casework.common;

import java.util.List;
import java.util.Locale;

/** Every error of casework with a code that stays the same between versions. */
public enum ErrorCode {
  CONFLICT("RD-101"),
  ROLE_MISSING("RD-201"),
  FOUR_EYES("RD-202"),
  DELEGATION_MISSING("RD-203"),
  NOT_ASSIGNED("RD-204"),
  WRONG_STATUS("RD-205"),
  SECOND_PERSON("RD-206"),
  PROPOSAL_ENDED("RD-207"),
  KEY_IN_USE("RD-208"),
  NOT_THE_DECISION_MAKER("RD-209"),
  PROTECTION_NOT_CONFIRMED("RD-210"),
  CHANNEL_UNSAFE("RD-211"),
  NOTHING_TO_SEND("RD-212"),
  ANNULLED("RD-213"),
  HANDED_OVER("RD-214"),
  REPLACED("RD-216"),
  NOT_TRIED_ANEW("RD-217"),
  OWN_ACCESS("RD-231"),
  REVIEW_NOT_FINISHED("RD-232"),
  REVIEW_SIGNED("RD-233"),
  ITEM_IN_USE("RD-220"),
  DOCUMENT_HAS_ITEMS("RD-221"),
  CHANGED_SINCE_REVIEW("RD-301"),
  INCOMPLETE("RD-302"),
  REVIEW_UNFINISHED("RD-303"),
  LEAK_FOUND("RD-304"),
  CHANGED_SINCE_SENT("RD-305"),
  INVALID_INPUT("RD-401"),
  UNKNOWN_CODE("RD-402"),
  REASON_REQUIRED("RD-403"),
  PERSONAL_NUMBER("RD-404"),
  NOT_FOUND("RD-405"),
  DUTY_CANNOT_BE_WITHHELD("RD-406"),
  ORIGINAL_REFUSED("RD-407"),
  SIGNED_OTHER_FILE("RD-408"),
  SETTINGS_INVALID("RD-411"),
  PROFILE_FILE("RD-412"),
  ORIGINAL_TOO_LARGE("RD-409"),
  FILE_NOT_READ("RD-430"),
  WRONG_PASSWORD("RD-501"),
  ALREADY_OPEN("RD-502"),
  READ_ONLY_FOLDER("RD-503"),
  NO_OFFICE("RD-504"),
  OFFICE_EXISTS("RD-505"),
  KEYS_UNREADABLE("RD-506"),
  DATABASE_FAILED("RD-507"),
  NEWER_DATABASE("RD-508"),
  SAVE_UNCERTAIN("RD-509"),
  WEAK_PASSWORD("RD-510"),
  PASSWORD_NOT_SET("RD-511"),
  DRAFT_NOT_KEPT("RD-512"),
  PRINT_FAILED("RD-601"),
  EXPORT_FAILED("RD-602"),
  SEAL_BROKEN("RD-603"),
  PACK_UNREADABLE("RD-701"),
  PACK_OLDER("RD-702"),
  PACK_OVERDUE("RD-703"),
  PACK_HAS_ERRORS("RD-704"),
  PACK_NOT_CHECKED("RD-705"),
  PACK_LACKS_CODES("RD-706"),
  PACK_PROPOSED_ALREADY("RD-707"),
  KEY_INVALID("RD-708"),
  KEY_KNOWN("RD-709"),
  QUESTION_INVALID("RD-710"),
  STATUTE_UNREADABLE("RD-711");

  private final String id;

  ErrorCode(String id) {
    this.id = id;
  }

  /** The code shown to the user, such as {@code RD-101}. */
  public String id() {
    return id;
  }

  /** The message of a code that says all there is to say, as an obstacle does. */
  public String message(Locale locale) {
    return text(locale, List.of());
  }

  String text(Locale locale, List<Object> arguments) {
    return CaseworkTexts.format(locale, name(), arguments);
  }
}
