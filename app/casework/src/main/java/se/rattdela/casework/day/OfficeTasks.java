package se.rattdela.casework.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselService;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.casework.rulebook.RulebookService;

/** Counts what waits for the rule stewards and the registrars. */
final class OfficeTasks {
  private final CounselService counsel;
  private final DispatchService dispatches;
  private final RulebookService rulebook;
  private final OfficeTime time;

  OfficeTasks(
      CounselService counsel,
      DispatchService dispatches,
      RulebookService rulebook,
      OfficeTime time) {
    this.counsel = counsel;
    this.dispatches = dispatches;
    this.rulebook = rulebook;
    this.time = time;
  }

  List<OfficeTask> of(Actor actor) {
    List<OfficeTask> tasks = new ArrayList<>();
    if (actor.roles().contains(Role.RULE_STEWARD)) {
      add(tasks, OfficeTask.Kind.QUESTIONS, asked(questions(actor)), 0, null);
      packs(tasks, actor);
    }
    if (actor.roles().contains(Role.REGISTRAR)) {
      papers(tasks, OfficeTask.Kind.DISPATCHES, dispatches.waiting(actor));
      papers(tasks, OfficeTask.Kind.ARCHIVE, dispatches.toArchive(actor));
    }
    return tasks;
  }

  /** What waits for the actor's answer; nobody answers an own question. */
  List<CounselRow> questions(Actor actor) {
    return counsel.waiting(actor).stream()
        .filter(each -> !each.askedBy().equals(actor.id()))
        .toList();
  }

  private static List<Instant> asked(List<CounselRow> rows) {
    return rows.stream().map(CounselRow::askedAt).toList();
  }

  private void packs(List<OfficeTask> tasks, Actor actor) {
    List<PackProposal> waiting =
        rulebook.proposals(actor).stream()
            .filter(each -> each.state() == ProposalState.WAITING)
            .toList();
    add(tasks, OfficeTask.Kind.PACKS, proposed(waiting, actor, false), 0, null);
    add(tasks, OfficeTask.Kind.OWN_PACKS, proposed(waiting, actor, true), 0, null);
    List<Instant> keys =
        rulebook.trustedKeys(actor).stream()
            .filter(each -> each.state() == KeyState.PROPOSED)
            .filter(each -> !actor.id().equals(each.proposedBy()))
            .map(OfficeKey::proposedAt)
            .flatMap(each -> Optional.ofNullable(each).stream())
            .toList();
    add(tasks, OfficeTask.Kind.KEYS, keys, 0, null);
  }

  private static List<Instant> proposed(List<PackProposal> waiting, Actor actor, boolean own) {
    return waiting.stream()
        .filter(each -> each.proposedBy().equals(actor.id()) == own)
        .map(PackProposal::proposedAt)
        .toList();
  }

  private void papers(List<OfficeTask> tasks, OfficeTask.Kind kind, List<WaitingDispatch> papers) {
    if (!papers.isEmpty()) {
      add(
          tasks,
          kind,
          papers.stream().map(WaitingDispatch::decidedAt).toList(),
          (int) papers.stream().filter(WaitingDispatch::failed).count(),
          papers.getFirst().paper());
    }
  }

  private void add(
      List<OfficeTask> tasks,
      OfficeTask.Kind kind,
      List<Instant> since,
      int failed,
      @Nullable PaperId first) {
    since.stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            oldest -> tasks.add(new OfficeTask(kind, since.size(), failed, days(oldest), first)));
  }

  /** Whole days from a moment until today. */
  int days(Instant since) {
    return Math.toIntExact(
        ChronoUnit.DAYS.between(LocalDate.ofInstant(since, OfficeTime.ZONE), time.today()));
  }
}
