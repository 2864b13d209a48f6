package se.rattdela.desktop.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.archive.DocumentType;
import se.rattdela.archive.FileKind;
import se.rattdela.archive.Handover;
import se.rattdela.archive.PackagedFile;
import se.rattdela.archive.Producer;
import se.rattdela.archive.sdk.FunctionAddress;
import se.rattdela.archive.sdk.SdkMessage;
import se.rattdela.archive.sip.ArchiveRecord;
import se.rattdela.archive.sip.CaseFile;
import se.rattdela.archive.sip.Document;
import se.rattdela.archive.sip.Party;
import se.rattdela.archive.sip.Reference;
import se.rattdela.archive.sip.Secrecy;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchPackage;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.rules.Initiative;

/** Maps a sealed decision to the records of the archive package and of the message. */
final class PackageMapper {
  private static final Pattern ORGANISATION = Pattern.compile("[0-9]{6}-?[0-9]{4}");
  private static final Pattern PARTICIPANT = Pattern.compile("[0-9]{4}:.+$");

  private final String version;
  private final Function<DispatchChannel, String> channelWord;
  private final ArchiveAgents agents;

  /**
   * @param version of the program
   * @param channelWord how a channel is written
   * @param agents who is who towards the receiving archive
   */
  PackageMapper(
      String version, Function<DispatchChannel, String> channelWord, ArchiveAgents agents) {
    this.version = version;
    this.agents = agents;
    this.channelWord = channelWord;
  }

  ArchiveRecord archive(DispatchPackage from, Instant now) {
    return new ArchiveRecord(
        id("paket", from.number() + now),
        now,
        producer(from),
        new CaseFile(
            id("arende", from.municipality() + from.caseNumber()),
            from.caseNumber(),
            from.diaryNumber(),
            from.caseOpenedOn(),
            null),
        document(from),
        files(from));
  }

  SdkMessage message(
      DispatchPackage from, String senderFunction, String recipientFunction, Instant now, UUID id) {
    return new SdkMessage(
        id,
        id,
        null,
        now,
        true,
        producer(from),
        new FunctionAddress(
            participant(senderFunction), from.municipality(), senderFunction, from.committee()),
        new FunctionAddress(
            participant(recipientFunction), from.recipientName(), recipientFunction, null),
        type(from),
        from.number(),
        from.caseNumber(),
        from.recipientReference().isBlank() ? null : from.recipientReference(),
        files(from));
  }

  /** A function's id ends with the id of the participant it belongs to. */
  private static String participant(String function) {
    Matcher found = PARTICIPANT.matcher(function);
    return found.find() ? found.group() : "";
  }

  private Document document(DispatchPackage from) {
    DispatchView sent = from.sent();
    List<Party> parties = new ArrayList<>();
    parties.add(official(Party.Role.DECISION_MAKER, from.decidedBy(), from));
    parties.add(official(Party.Role.RAPPORTEUR, from.rapporteur(), from));
    if (from.signedAt() != null) {
      parties.add(official(Party.Role.SIGNATORY, from.decidedBy(), from));
    }
    if (from.initiative() == Initiative.REQUEST) {
      parties.add(
          new Party(
              Party.Role.REQUESTER,
              blankAsNull(from.recipientOfficer()),
              from.recipientName(),
              blankAsNull(from.recipientUnit()),
              null,
              false));
    }
    if (sent != null) {
      parties.add(
          new Party(
              Party.Role.RECIPIENT,
              null,
              from.recipientName(),
              blankAsNull(sent.receiverFunction()),
              null,
              false));
    }
    boolean hidden = from.protection() != ProtectedIdentity.NONE;
    parties.add(
        new Party(
            Party.Role.SUBJECT, from.subjectName(), null, null, from.subjectNumber(), hidden));
    return new Document(
        id("handling", from.municipality() + from.number()),
        type(from),
        from.number(),
        from.decidedAt(),
        sent == null ? null : sent.sentAt(),
        sent == null ? null : channelWord.apply(sent.channel()),
        from.signedAt(),
        parties,
        from.secrecy().stream().map(each -> new Secrecy(each, null, null)).toList(),
        references(from));
  }

  private static Party official(Party.Role role, String name, DispatchPackage from) {
    return new Party(role, name, from.committee(), from.unit(), null, false);
  }

  private Producer producer(DispatchPackage from) {
    Matcher number = ORGANISATION.matcher(agents.creatorId());
    return new Producer(
        from.municipality(),
        from.committee(),
        from.unit(),
        number.find() ? number.group() : null,
        "Rättdela",
        version,
        new Handover(
            agents.submitter(),
            agents.submitterId(),
            agents.archive(),
            agents.archiveId(),
            agents.submissionAgreement()));
  }

  private static List<PackagedFile> files(DispatchPackage from) {
    return from.files().stream()
        .map(file -> new PackagedFile(kind(file.kind()), file.bytes()))
        .toList();
  }

  private static FileKind kind(OutgoingFile.Kind kind) {
    return switch (kind) {
      case DECISION -> FileKind.DECISION;
      case SIGNED_DECISION -> FileKind.SIGNED_DECISION;
      case AMENDMENT -> FileKind.AMENDMENT;
      case SIGNED_AMENDMENT -> FileKind.SIGNED_AMENDMENT;
      case EXTRACT -> FileKind.EXTRACT;
      case LETTER -> FileKind.COVER_LETTER;
      case ORIGINAL -> FileKind.MASKED_ORIGINAL;
    };
  }

  private static DocumentType type(DispatchPackage from) {
    RedressKind redress = from.redress();
    if (redress == null) {
      return type(from.kind());
    }
    return switch (redress) {
      case CORRECTION -> DocumentType.CORRECTION;
      case CHANGE, ANNULMENT -> DocumentType.CHANGE;
      case REJECTION -> DocumentType.APPEAL_REJECTION;
    };
  }

  /** The decision that the paper is about, and the receiver's own number. */
  private static List<Reference> references(DispatchPackage from) {
    List<Reference> references = new ArrayList<>();
    String first = from.first();
    if (first != null) {
      references.add(
          new Reference(
              from.redress() == RedressKind.ANNULMENT
                  ? Reference.Kind.REPLACES
                  : Reference.Kind.AMENDS,
              first));
    }
    if (!from.recipientReference().isBlank()) {
      references.add(new Reference(Reference.Kind.RECIPIENT_REFERENCE, from.recipientReference()));
    }
    return references;
  }

  private static DocumentType type(DecisionKind kind) {
    return switch (kind) {
      case FULL, OWN_INITIATIVE -> DocumentType.DISCLOSURE;
      case PARTIAL -> DocumentType.PARTIAL_DISCLOSURE;
      case REFUSAL -> DocumentType.REFUSAL;
      case NOTICE -> DocumentType.PAYMENT_NOTICE;
      case NOTICE_OMITTED -> DocumentType.PAYMENT_NOTICE_OMITTED;
      case CRIME_REPORT -> DocumentType.CRIME_REPORT;
      case ORAL -> DocumentType.ORAL_DISCLOSURE;
    };
  }

  /** The same thing gets the same id each time, so that the archive knows it again. */
  private static UUID id(String what, String name) {
    return UUID.nameUUIDFromBytes(
        ("se.rattdela/" + what + "/" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }
}
