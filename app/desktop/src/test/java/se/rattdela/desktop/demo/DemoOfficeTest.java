package se.rattdela.desktop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.rules.Outcome;

class DemoOfficeTest {

  @TempDir static Path folder;

  private static final DemoOffice DEMO = DemoFolder.DEMO;
  private static OpenOffice office;
  private static Actor karin;

  @BeforeAll
  static void create() {
    DemoFolder.copyTo(folder);
    DemoAccount account = DEMO.accounts().getFirst();
    Casework.SignedIn in =
        DemoFolder.casework(folder, DEMO.clock())
            .open(account.userName(), account.password().toCharArray());
    office = in.office();
    karin = in.actor();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void every_account_signs_in_with_the_password_that_is_shown() {
    for (DemoAccount account : DEMO.accounts()) {
      Actor actor = office.signIn(account.userName(), account.password().toCharArray());
      assertThat(actor.displayName()).isEqualTo(account.displayName());
      assertThat(actor.function()).isEqualTo(account.function());
    }
  }

  @Test
  void the_officer_has_cases_of_many_branches_and_disclosures_in_every_state() {
    assertThat(office.cases().assigned(karin)).hasSizeGreaterThanOrEqualTo(10);

    Set<DisclosureStatus> states = EnumSet.noneOf(DisclosureStatus.class);
    for (CaseRow row : office.cases().assigned(karin)) {
      for (DisclosureRow each : office.disclosures().ofCase(karin, row.id())) {
        states.add(each.status());
      }
    }
    assertThat(states).containsExactlyInAnyOrder(DisclosureStatus.values());
    assertThat(office.disclosures().open(karin))
        .anyMatch(row -> DEMO.day().plusDays(1).equals(row.due()));
    assertThat(office.decisions().returned(karin))
        .singleElement()
        .satisfies(row ->
            assertThat(office.decisions().draft(karin, row.disclosure()).lastReturn())
                .satisfies(note -> assertThat(note.code()).isEqualTo(ReturnCode.A2)));
  }

  @Test
  void the_matrix_shows_every_outcome_somewhere() {
    Set<Outcome> seen = new TreeSet<>();
    for (CaseRow row : office.cases().assigned(karin)) {
      List<MatrixColumn> columns = office.matrix().columns(karin, row.id());
      SharingMatrix matrix = office.matrix().matrix(karin, row.id(), columns, DEMO.day());
      matrix.rows().forEach(line -> line.cells().forEach(cell -> seen.add(cell.outcome())));
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void what_has_been_given_is_said_of_the_item() {
    CaseRow tobias =
        office.cases().assigned(karin).stream()
            .filter(row -> row.subjectName().startsWith("Tobias"))
            .findFirst()
            .orElseThrow();
    CaseFile file = office.cases().open(karin, tobias.id());
    assertThat(file.items())
        .filteredOn(item -> !item.given().isEmpty())
        .hasSize(2)
        .allSatisfy(
            item -> assertThat(item.given().getFirst().recipient()).isEqualTo("FORSAKRINGSKASSAN"));
    assertThat(office.notices().ofCase(karin, tobias.id()))
        .as("the notice is followed up, the report waits for the approver")
        .hasSize(1);
  }

  @Test
  void the_log_is_a_whole_chain_in_the_order_of_time() {
    assertThat(office.audit().verify().whole()).isTrue();
    for (CaseRow row : office.cases().assigned(karin)) {
      var events = office.audit().ofCase(karin, row.id());
      for (int i = 1; i < events.size(); i++) {
        assertThat(events.get(i).at()).isBeforeOrEqualTo(events.get(i - 1).at());
      }
    }
  }
}
