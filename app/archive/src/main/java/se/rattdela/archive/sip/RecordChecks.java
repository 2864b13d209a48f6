package se.rattdela.archive.sip;

import org.jspecify.annotations.Nullable;
import se.rattdela.archive.Producer;
import se.rattdela.archive.output.Texts;

/** What a record must be before any of it is written. */
final class RecordChecks {
  private static final int NUMBER = 64;
  private static final int LABEL = 256;

  private RecordChecks() {}

  static void check(ArchiveRecord record) {
    Producer producer = record.producer();
    Texts.impersonal("producer.municipality", producer.municipality(), LABEL);
    Texts.impersonal("producer.board", producer.board(), LABEL);
    Texts.impersonal("producer.unit", producer.unit(), LABEL);
    Texts.impersonalOrNull("producer.organisationNumber", producer.organisationNumber(), NUMBER);
    Texts.impersonal("producer.system", producer.system(), LABEL);
    Texts.impersonal("producer.systemVersion", producer.systemVersion(), LABEL);
    Texts.impersonal("caseNumber", record.caseFile().caseNumber(), NUMBER);
    Texts.impersonalOrNull("diaryNumber", record.caseFile().diaryNumber(), NUMBER);
    check(record.document());
  }

  private static void check(Document document) {
    Texts.impersonal("decisionNumber", document.number(), NUMBER);
    Texts.impersonalOrNull("dispatchMode", document.dispatchMode(), LABEL);
    for (Party party : document.parties()) {
      presentOrNull("party.name", party.name());
      presentOrNull("party.organisation", party.organisation());
      presentOrNull("party.unit", party.unit());
      presentOrNull("party.idNumber", party.idNumber());
    }
    for (Secrecy secrecy : document.secrecies()) {
      Texts.impersonal("secrecy.provision", secrecy.provision(), LABEL);
      presentOrNull("secrecy.explanation", secrecy.explanation());
    }
    for (Reference reference : document.references()) {
      Texts.impersonal("reference.number", reference.number(), LABEL);
    }
  }

  private static void presentOrNull(String field, @Nullable String text) {
    if (text != null) {
      Texts.present(field, text);
    }
  }
}
