package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.PackInForce;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;

/** What several tests do with rule packs in one office. */
interface RulebookSteps {
  /** The office that all tests of a class share. */
  TestOffice it();

  /** The rule stewards' book in it. */
  RulebookService book();

  /** Packs that are signed with a key the office knows. */
  TestPacks packs();

  static CheckReport clean(byte[] file) {
    return new CheckReport(0, 2, "Två anmärkningar: åäö.", TestPacks.digest(file));
  }

  default PackProposal propose(byte[] file) {
    return book().propose(it().jurist, file, "C:\\Hämtat\\regler maj.rattpack", clean(file));
  }

  default PackInForce activate(PackProposal proposal) {
    return book().activate(it().chief, proposal.id(), proposal.version());
  }

  static void fails(ErrorCode code, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            CaseworkException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.userMessage(Locale.of("sv"))).isNotBlank().doesNotContain("{");
            });
  }

  /** The events of an operation, newest first, as "subject detail". */
  default List<String> events(Operation operation) {
    return it().database
        .read(em ->
            em.createQuery(
                    "select e.subject || ' ' || e.detail from AuditEventEntity e"
                        + " where e.operation = :operation order by e.sequenceNumber desc",
                    String.class)
                .setParameter("operation", operation)
                .getResultList());
  }

  static Question question() {
    return new Question(
        "19 121212-1212",
        LocalDate.of(2026, 3, 16),
        "SOCIALNAMND",
        "ECONOMY",
        List.of("OSL-26-1"),
        Harm.NOT_EXCLUDED,
        30,
        "FORSAKRINGSKASSAN",
        Initiative.REQUEST,
        "SOCIAL_INSURANCE",
        null,
        new TreeMap<>(),
        new TreeMap<>());
  }
}
