package se.rattdela.desktop.redress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.HandOverText;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/**
 * The steps of an appeal of a decision. What is written in a step is kept until the step is taken,
 * also when a colleague takes it first.
 */
final class AppealSteps {
  private final Desk desk;
  private final DecisionId id;
  private final RedressViewModel model;

  AppealSteps(Desk desk, DecisionId id, RedressViewModel model) {
    this.desk = desk;
    this.id = id;
    this.model = model;
  }

  private RedressService service() {
    return desk.office().redress();
  }

  /** Keeps what is written in the step an appeal waits for, until it is taken. */
  KeptTexts keptStep() {
    return new KeptTexts(desk.unsent());
  }

  /** Where what is written in a step of an appeal is kept. */
  String place(AppealView appeal, AppealState step) {
    return DraftPlaces.redress(id, "appeal-" + appeal.id().value() + "-" + step.name());
  }

  /** What was written in a step of an appeal and never saved; empty for nothing. */
  String left(AppealView appeal, AppealState step, String field) {
    return Objects.requireNonNullElse(desk.unsent().text(place(appeal, step), field), "");
  }

  /** What was written in a step of an appeal is not wanted any more. */
  void drop(AppealView appeal, AppealState step) {
    desk.unsent().saved(place(appeal, step));
    model.reshow();
  }

  /** Notes that an appeal came in time. */
  void inTime(AppealView appeal, String reason) {
    model.step(
        "appeal.settled",
        taken(appeal),
        () -> service().inTime(desk.actor(), appeal.id(), appeal.version(), reason));
  }

  /**
   * Begins the decision to reject an appeal.
   *
   * @param begun opens it
   */
  void reject(AppealView appeal, String reasons, Consumer<RedressView> begun) {
    model.step(
        "redress.saved",
        rejection -> {
          desk.unsent().saved(place(appeal, appeal.state()));
          begun.accept(rejection);
        },
        () -> service().beginRejection(desk.actor(), appeal.id(), appeal.version(), reasons));
  }

  /** Settles whether the decision is changed because of an appeal. */
  void reconsider(
      AppealView appeal, Reconsideration outcome, @Nullable PaperId change, String reason) {
    model.step(
        "appeal.settled",
        taken(appeal),
        () ->
            service()
                .reconsider(desk.actor(), appeal.id(), appeal.version(), outcome, change, reason));
  }

  /**
   * Hands an appeal over to the court with the letter it goes with.
   *
   * @param confirmed the protection that the user has confirmed
   */
  void handOver(AppealView appeal, LocalDate on, HandOverText text, ProtectedIdentity confirmed) {
    model.step(
        "appeal.handed-over.done",
        taken(appeal),
        () -> service().handOver(desk.actor(), appeal.id(), appeal.version(), on, text, confirmed));
  }

  /** An empty place for the letter. */
  OpenPapers papers() {
    return new OpenPapers(desk.texts(), desk.tasks());
  }

  /** The letter as it would be. */
  void previewHandOver(AppealView appeal, HandOverText text, Consumer<byte[]> shown) {
    model.read(() -> service().handOverPreview(desk.actor(), appeal.id(), text), shown);
  }

  /** The letter that an appeal was handed over with. */
  void handOverLetter(AppealView appeal, Consumer<byte[]> shown) {
    model.read(() -> service().handOverLetter(desk.actor(), appeal.id()), shown);
  }

  /**
   * Writes that letter where the user wants it.
   *
   * @param confirmed the protection that the user has confirmed
   */
  void saveHandOverLetter(AppealView appeal, ProtectedIdentity confirmed) {
    model.save(
        model.number() + "-overlamnande.pdf",
        place -> service().exportHandOverLetter(desk.actor(), appeal.id(), place, confirmed));
  }

  /** A letter could not be shown. */
  void notOpened(Throwable cause) {
    model.notOpened(cause);
  }

  /** Notes how the court decided. */
  void judged(AppealView appeal, Judgment judgment, LocalDate on, String courtNumber, String note) {
    model.step(
        "appeal.settled",
        taken(appeal),
        () ->
            service()
                .judged(
                    desk.actor(), appeal.id(), appeal.version(), judgment, on, courtNumber, note));
  }

  private Consumer<AppealView> taken(AppealView before) {
    return now -> desk.unsent().saved(place(before, before.state()));
  }
}
