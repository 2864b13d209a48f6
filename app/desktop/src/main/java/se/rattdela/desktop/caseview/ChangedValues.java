package se.rattdela.desktop.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What a field of a document or a request was, in words. */
final class ChangedValues {
  /**
   * What the stored codes stand for.
   *
   * @param benefits the benefits and who decides them
   * @param colleagues who may have said something
   */
  record Known(Benefits benefits, List<Actor> colleagues) {
    Known {
      colleagues = List.copyOf(colleagues);
    }

    static Known nothing() {
      return new Known(new Benefits(List.of(), List.of()), List.of());
    }
  }

  private final Texts texts;
  private final Words words;

  ChangedValues(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** The words for what is stored, which is not empty. */
  String of(HistoryField field, String stored, CaseFile file, Known known) {
    return switch (field) {
      case DOCUMENT_KIND -> words.of(DocumentKind.valueOf(stored));
      case DOCUMENT_DATE, REQUEST_DUE, MATTER_GRANTED_ON, MATTER_DISCOVERED ->
          words.day(LocalDate.parse(stored));
      case REQUEST_RECIPIENT -> words.recipient(stored);
      case REQUEST_RECEIVED, MATTER_GIVEN_AT -> words.moment(Instant.parse(stored));
      case REQUEST_CHANNEL -> words.of(Channel.valueOf(stored));
      case REQUEST_IDENTITY -> texts.get(identity(IdentityCheck.valueOf(stored)));
      case REQUEST_PURPOSE -> words.purpose(stored);
      case REQUEST_ITEMS -> titles(stored, file);
      case MATTER_BENEFIT -> benefit(stored, known.benefits());
      case MATTER_DECIDED_BY ->
          known.benefits().body(stored).map(DecidingBody::label).orElse(stored);
      case MATTER_GRANTED -> words.of(Matter.Granted.valueOf(stored));
      case MATTER_FAULT -> words.of(Matter.Fault.valueOf(stored));
      case MATTER_JUDGED ->
          texts.get(Boolean.parseBoolean(stored) ? "matter.judged.yes" : "matter.judged.no");
      case MATTER_GIVEN_BY -> user(stored, known.colleagues());
      case MATTER_MEANS -> words.of(Matter.Means.valueOf(stored));
      case DECISION_INFORMING -> words.of(FileNotes.Informing.valueOf(stored));
      default -> stored;
    };
  }

  private static String identity(IdentityCheck check) {
    return switch (check) {
      case CALL_BACK -> "request.identity.call-back";
      case KNOWN_CHANNEL -> "request.identity.known-channel";
      case SERVICE_CARD -> "request.identity.service-card";
      case NOT_CHECKED -> "request.identity.not-checked";
    };
  }

  private String titles(String stored, CaseFile file) {
    Set<String> ids = Stream.of(stored.split(", ", -1)).collect(Collectors.toSet());
    List<String> titles =
        file.items().stream()
            .filter(each -> ids.contains(Long.toString(each.id().value())))
            .map(ItemView::title)
            .toList();
    String gone =
        titles.size() < ids.size()
            ? "\n" + texts.format("history.items-gone", ids.size() - titles.size())
            : "";
    return (String.join("\n", titles) + gone).strip();
  }

  private String benefit(String code, Benefits benefits) {
    return code.equals(Matter.OTHER_BENEFIT)
        ? texts.get("matter.benefit.other")
        : benefits.benefit(code).map(Benefit::label).orElse(code);
  }

  private static String user(String stored, List<Actor> colleagues) {
    return colleagues.stream()
        .filter(each -> Long.toString(each.id().value()).equals(stored))
        .map(Actor::displayName)
        .findFirst()
        .orElse(stored);
  }
}
