package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

/** Cases, their numbers and who sees them; run in the office of the class that has them. */
interface CaseRegisterTests extends OfficeSteps {
  @Test
  default void theLaterOfTwoChangesMeetsAConflictThatNamesTheFirst() {
    DisclosureView draft =
        it().office.disclosures().createDraft(it().karin, it().request(it().work));
    it().office.cases().open(it().per, it().caseId, "Vikarierar för Karin.");
    it().clock.pass(Duration.ofMinutes(1));
    it().office
        .disclosures()
        .save(it().per, draft.id(), draft.version(), it().request(it().address));

    assertThatThrownBy(() ->
            it().office
                .disclosures()
                .save(it().karin, draft.id(), draft.version(), it().request(it().network)))
        .isInstanceOfSatisfying(
            ConflictException.class,
            e -> {
              assertThat(e.changedBy()).isEqualTo("Per Åkesson");
              assertThat(e.changedAt()).isEqualTo(it().clock.instant());
            });
    assertThat(it().office.disclosures().view(it().karin, draft.id()).content().items())
        .containsExactly(it().address);
  }

  @Test
  default void numbersHaveNoGapsAlsoWhenASaveFails() {
    String first =
        it().office.disclosures().createDraft(it().karin, it().request(it().work)).number();
    assertThatThrownBy(() ->
            it().office
                .disclosures()
                .createDraft(it().karin, it().request(it().work, new ItemId(-1))))
        .isInstanceOf(InvalidInputException.class);
    String second =
        it().office.disclosures().createDraft(it().karin, it().request(it().work)).number();

    assertThat(serial(second)).isEqualTo(serial(first) + 1);
    assertThat(first).matches("B-2026-[0-9]{4}");
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }

  @Test
  default void peopleAreFoundByNameNumberAndCaseNumber() {
    String number = it().office.cases().assigned(it().karin).getFirst().number();

    assertThat(found(new SearchTerm.Name("sand eli"))).isTrue();
    assertThat(found(new SearchTerm.Name("Sandberg"))).isTrue();
    assertThat(found(new SearchTerm.Name("andberg"))).isFalse();
    assertThat(found(new SearchTerm.Name("%%"))).isFalse();
    assertThat(
            found(
                new SearchTerm.IdentityNumber(
                    PersonalNumber.parse("790927-2390", TestOffice.TODAY))))
        .isTrue();
    assertThat(found(new SearchTerm.CaseNumber(number.toLowerCase(Locale.ROOT)))).isTrue();
  }

  private boolean found(SearchTerm term) {
    try {
      return it().office.cases().find(it().karin, term).stream()
          .map(CaseRow::id)
          .anyMatch(it().caseId::equals);
    } catch (InvalidInputException e) {
      return false;
    }
  }

  @Test
  default void aCaseOpensToTheAssignedOrForAReason() {
    assertThatThrownBy(() -> it().office.cases().open(it().jurist, it().caseId))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ASSIGNED));
    assertThat(it().office.cases().open(it().jurist, it().caseId, "Rättsfråga i ärendet.").items())
        .isNotEmpty();
    it().clock.pass(Duration.ofDays(1));
    try {
      assertThatThrownBy(() -> it().office.cases().open(it().jurist, it().caseId))
          .isInstanceOf(NotAllowedException.class);
    } finally {
      it().clock.pass(Duration.ofDays(-1));
    }
    assertThatThrownBy(() -> it().office.cases().open(it().admin, it().caseId, "Nyfiken."))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
  }

  @Test
  default void theMatrixTellsPoliceAndInsuranceApart() {
    List<MatrixColumn> columns =
        List.of(
            new MatrixColumn("POLISMYNDIGHETEN", Initiative.OWN, "PREVENT_CRIME", null, ""),
            new MatrixColumn(
                "FORSAKRINGSKASSAN", Initiative.REQUEST, "SOCIAL_INSURANCE", null, ""));
    var matrix = it().office.matrix().matrix(it().karin, it().caseId, columns, TestOffice.TODAY);

    assertThat(matrix.today()).isTrue();
    assertThat(matrix.rows()).hasSize(3).allMatch(row -> row.cells().size() == 2);
    var network = matrix.rows().get(2);
    assertThat(network.cells().get(0).outcome()).isEqualTo(Outcome.OPEN);
    var explained =
        it().office.matrix().explain(it().karin, it().network, columns.get(0), TestOffice.TODAY);
    assertThat(explained.explanation().answer().outcome())
        .isEqualTo(network.cells().get(0).outcome());
    assertThat(explained.explanation().provisions()).isNotEmpty();
  }

  @Test
  default void theHistoryOfACaseTellsWhoDidWhat() {
    DisclosureView view = it().registered(it().work);
    var events = it().office.audit().ofCase(it().karin, it().caseId);

    assertThat(events.getFirst().operation())
        .isEqualTo(se.rattdela.casework.audit.Operation.DISCLOSURE_REGISTERED);
    assertThat(events.getFirst().subject()).isEqualTo(view.number());
    assertThat(events.getFirst().actorName()).isEqualTo("Karin Lindqvist");
    assertThat(events)
        .allSatisfy(event ->
            assertThat(event.subject() + event.detail())
                .doesNotContain("Sandberg", "Elias", "2397"));
  }
}
