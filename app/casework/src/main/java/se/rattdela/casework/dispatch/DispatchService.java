package se.rattdela.casework.dispatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.decision.OutgoingFile;

/**
 * Dispatches decisions, and corrections, changes and annulments of them. Needs the role REGISTRAR
 * (of the case's unit; reads nothing else of the case) or OFFICER with access to the case. Every
 * change is durable on return.
 */
public interface DispatchService {
  /** What waits to be dispatched, oldest first. */
  List<WaitingDispatch> waiting(Actor actor);

  /**
   * Decisions, and what was said of them, that have reached whom they were for and have not gone to
   * the archive, oldest first; none in an office that has named no archive, and none that may not
   * go there because of a protected identity.
   */
  List<WaitingArchive> toArchive(Actor actor);

  /** What is shown before a dispatch, with the dispatches so far. Logged. */
  DispatchSheet sheet(Actor actor, PaperId paper);

  /**
   * Records a dispatch: from here the items that leave with a decision count as given on that day.
   *
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED,
   *     CHANNEL_UNSAFE, NOTHING_TO_SEND, ANNULLED
   */
  DispatchSheet dispatch(Actor actor, NewDispatch dispatch);

  /**
   * Records what became of a dispatch. What failed or came back unopened was not given, and the
   * decision waits to be dispatched again.
   *
   * @param version of the dispatch
   * @param state anything but SENT
   * @param at when; the day of receipt is what an appeal is counted from
   * @param note why, or the receipt; mandatory unless received
   */
  DispatchSheet ended(
      Actor actor, DispatchId dispatch, long version, DispatchState state, Instant at, String note);

  /**
   * Searches a file that was made of a package before anyone gets it: names, references and free
   * text beside the approved files, which were searched when they were approved. What is found is
   * logged.
   *
   * @param name of the file, without personal data
   * @param file the whole file: a message (XML) or an archive package (ZIP)
   * @throws se.rattdela.casework.decision.LeakException something that stays stands in it
   */
  void searchMade(Actor actor, PaperId paper, String name, byte[] file);

  /**
   * What leaves, to be printed: the paper – signed, if it is – and what goes along. Logged as
   * printed before a page is drawn, since paper that has left a printer cannot be called back.
   *
   * @param confirmed the grade of protection that the user has confirmed; null where nobody in the
   *     case is protected
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   */
  List<OutgoingFile> filesToPrint(
      Actor actor, PaperId paper, @Nullable ProtectedIdentity confirmed);

  /**
   * What a message to the recipient or an archive package is made of. Logged. Asks what a dispatch
   * the same way asks.
   *
   * @param target the way it is made for: SDK or E_ARCHIVE
   * @param confirmed the grade of protection that the user has confirmed; null where nobody in the
   *     case is protected
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED,
   *     CHANNEL_UNSAFE, NOTHING_TO_SEND, ANNULLED
   */
  DispatchPackage packageFor(
      Actor actor, PaperId paper, DispatchChannel target, @Nullable ProtectedIdentity confirmed);
}
