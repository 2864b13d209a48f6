package se.rattdela.casework.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.release.PreviewedPage.Stance;
import se.rattdela.rules.Harm;

class PreviewedPageTest {
  private static final String TEXT = "Han arbetar på lager. Han bor hos Sara på Ekvägen 4. Öppet.";
  private static final CasePerson SARA =
      new CasePerson(
          new PersonId(2),
          "Sara",
          "Sandberg",
          new PersonIdentity.Unknown(null),
          PersonRole.GUARDIAN,
          "mor",
          ProtectedIdentity.PROTECTED_REGISTRATION);
  private static final DocumentView PAGE =
      new DocumentView(
          new DocumentId(1), 0, DocumentKind.JOURNAL, "Journal", LocalDate.of(2026, 3, 3), TEXT);

  private final Map<ItemView, Stance> stances = new java.util.LinkedHashMap<>();

  private void mark(String words, String category, PersonId owner, Stance stance) {
    int start = TEXT.indexOf(words);
    stances.put(
        new ItemView(
            new ItemId(stances.size() + 1),
            0,
            new CaseId(1),
            words,
            "",
            category,
            owner,
            List.of(new Passage(PAGE.id(), start, start + words.length())),
            Set.of("OSL-26-1"),
            Harm.UNKNOWN,
            null,
            Map.of(),
            false,
            List.of()),
        stance);
  }

  private List<String> page() {
    return PreviewedPage.of(List.of(SARA), PAGE, new ArrayList<>(stances.keySet()), stances::get)
        .stream()
        .map(piece -> piece.fate() + " " + TEXT.substring(piece.start(), piece.end()))
        .toList();
  }

  @Test
  void nothingLeavesThatIsNotMarked() {
    assertThat(page()).containsExactly("UNMARKED " + TEXT);
  }

  @Test
  void whatStaysMasksWhatLeavesWhereItStandsInIt() {
    mark("Han bor hos Sara på Ekvägen 4", "ECONOMY", null, Stance.LEAVES);
    mark("Sara", "PERSONAL", SARA.id(), Stance.STAYS);
    mark("Han arbetar på lager", "ECONOMY", null, Stance.WAITS);

    assertThat(page())
        .containsExactly(
            "WAITING Han arbetar på lager",
            "UNMARKED . ",
            "SHOWN Han bor hos ",
            "MASKED Sara",
            "SHOWN  på Ekvägen 4",
            "UNMARKED . Öppet.");
  }

  @Test
  void aNameInsideASentenceThatStaysIsMaskedAsTheName() {
    mark("Han bor hos Sara på Ekvägen 4", "ECONOMY", null, Stance.STAYS);
    mark("Sara", "PERSONAL", SARA.id(), Stance.WAITS);
    assertThat(page()).contains("MASKED Han bor hos ", "WAITING Sara", "MASKED  på Ekvägen 4");
  }

  /** As the printed extract: what was ticked for itself is shown, but not where she lives. */
  @Test
  void whereAProtectedPersonLivesIsMaskedAlwaysByWhateverStandsAroundIt() {
    mark("Ekvägen 4", "ECONOMY", null, Stance.LEAVES);
    mark("hos Sara på Ekvägen 4", "PERSONAL", null, Stance.STAYS);
    assertThat(page()).contains("SHOWN Ekvägen 4");

    mark("på Ekvägen 4", "CONTACT_DETAILS", SARA.id(), Stance.STAYS);
    assertThat(page()).noneMatch(each -> each.startsWith("SHOWN"));
  }
}
