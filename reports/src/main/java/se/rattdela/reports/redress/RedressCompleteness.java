package se.rattdela.reports.redress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Stage;

/**
 * Names what a correction, change or withdrawal lacks. The same check keeps a draft from approval
 * and a document from being printed.
 */
public final class RedressCompleteness {

  /**
   * What is missing, in the order of {@link RedressPart}; empty when it is complete.
   *
   * @param stage {@link Stage#DRAFT} leaves out what only the approval adds
   */
  public List<RedressPart> missing(RedressDocument document, Stage stage) {
    List<RedressPart> missing = new ArrayList<>();
    Municipality from = document.municipality();
    require(
        missing,
        RedressPart.AUTHORITY_AND_UNIT,
        isFilled(from.name()) && isFilled(from.board()) && isFilled(from.unit()));
    require(missing, RedressPart.CASE_NUMBER, isFilled(document.caseNumber()));
    require(missing, RedressPart.RECIPIENT_AUTHORITY, isFilled(document.recipient().authority()));
    require(missing, RedressPart.SUBJECT, isFilled(document.subject().name()));
    require(missing, RedressPart.FIRST_DECISION, isFilled(document.first().number()));
    require(missing, RedressPart.FIRST_DIGEST, document.first().sha256().matches("[0-9a-f]{64}"));
    if (document.kind() == RedressKind.REJECTION) {
      LateAppeal late = document.lateAppeal();
      require(missing, RedressPart.LATE_APPEAL, late != null && isFilled(late.by()));
      boolean unknown = late != null && late.isReceiptNeeded();
      require(missing, RedressPart.NOTICE_DAY, !unknown);
      require(missing, RedressPart.TOO_LATE, unknown || (late != null && late.isLate()));
    } else {
      amendments(document.amendments(), missing);
    }
    require(missing, RedressPart.REASONS, isFilled(document.reasons()));
    require(missing, RedressPart.RAPPORTEUR, isNamed(document.rapporteur()));
    appeal(document, missing);
    ProtectedIdentity protection = document.protectedIdentity();
    require(
        missing,
        RedressPart.PROTECTED_IDENTITY_DELIVERY,
        protection == null || isFilled(protection.deliveryChannel()));
    if (stage == Stage.FINAL) {
      approval(document.approval(), missing);
    }
    return List.copyOf(missing);
  }

  private static void amendments(List<Amendment> amendments, List<RedressPart> missing) {
    require(
        missing,
        RedressPart.WHAT_WAS_WRONG,
        !amendments.isEmpty() && amendments.stream().allMatch(each -> isFilled(each.was())));
    require(
        missing,
        RedressPart.WHAT_APPLIES,
        !amendments.isEmpty() && amendments.stream().allMatch(each -> isFilled(each.applies())));
  }

  private static void appeal(RedressDocument document, List<RedressPart> missing) {
    Appeal appeal = document.appeal();
    if (appeal != null || document.isAppealable()) {
      require(missing, RedressPart.APPEAL_COURT, appeal != null && isFilled(appeal.court()));
      require(missing, RedressPart.APPEAL_ADDRESS, appeal != null && isFilled(appeal.sendTo()));
    }
  }

  private static void approval(@Nullable Approval approval, List<RedressPart> missing) {
    require(
        missing,
        RedressPart.DECISION_NUMBER,
        approval != null && isFilled(approval.decisionNumber()));
    require(
        missing, RedressPart.DECISION_MAKER, approval != null && isNamed(approval.decisionMaker()));
    require(
        missing, RedressPart.DELEGATION, approval != null && isFilled(approval.delegationItem()));
  }

  private static void require(List<RedressPart> missing, RedressPart part, boolean present) {
    if (!present) {
      missing.add(part);
    }
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isNamed(@Nullable Official official) {
    return official != null && isFilled(official.name()) && isFilled(official.title());
  }
}
