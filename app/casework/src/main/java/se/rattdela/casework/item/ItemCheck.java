package se.rattdela.casework.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.rules.Crime;

/** Refuses an item whose codes, owner or passages do not exist. */
public final class ItemCheck {
  private static final int LONGEST_TITLE = 400;

  private final EngineInForce rules;

  /**
   * @param rules its vocabulary is the only source of codes
   */
  public ItemCheck(EngineInForce rules) {
    this.rules = rules;
  }

  void accept(NewItem item, CaseHead head, List<DocumentView> documents) {
    if (item.title().isBlank()
        || item.title().length() > LONGEST_TITLE
        || item.detail().length() > LONGEST_TITLE) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "title", Why.ITEM_TITLE);
    }
    known(
        rules.vocabulary().categories().containsKey(item.category()), "category", item.category());
    item.secrecy()
        .forEach(code -> known(rules.vocabulary().secrecies().containsKey(code), "secrecy", code));
    item.facts()
        .keySet()
        .forEach(key -> known(rules.vocabulary().facts().containsKey(key), "facts", key));
    crime(item.crime());
    if (item.category().equals("SUSPECTED_CRIME") && item.crime() == null) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "crime", Why.CRIME_MISSING);
    }
    if (item.owner() != null && head.person(item.owner()).isEmpty()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "owner", Why.NOT_IN_CASE);
    }
    item.passages().forEach(passage -> passage(passage, documents));
  }

  private void crime(@Nullable Crime crime) {
    if (crime == null) {
      return;
    }
    crimeCode("crime.stage", crime.stage());
    crimeCode("crime.form", crime.form());
    crimeCode("crime.kind", crime.kind());
    Integer months = crime.minimumMonths();
    if (months != null && (months < 0 || (months > 0 && Boolean.FALSE.equals(crime.prison())))) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "crime", Why.CRIME_PENALTY);
    }
  }

  private void crimeCode(String field, @Nullable String code) {
    if (code != null) {
      known(
          rules.vocabulary().crimeCodes().getOrDefault(field, Map.of()).containsKey(code),
          "crime",
          code);
    }
  }

  private static void passage(Passage passage, List<DocumentView> documents) {
    boolean inside =
        documents.stream()
            .filter(document -> document.id().equals(passage.document()))
            .anyMatch(document ->
                passage.start() >= 0
                    && passage.end() > passage.start()
                    && passage.end() <= document.text().length());
    if (!inside) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "passages", Why.PASSAGE_OUTSIDE);
    }
  }

  private static void known(boolean known, String field, String code) {
    if (!known) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, field, code);
    }
  }
}
