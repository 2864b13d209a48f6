package se.rattdela.desktop.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rattdela.verify.VerificationReport;
import se.rattdela.verify.VerificationReport.Decision;
import se.rattdela.verify.VerificationReport.Signature;
import se.rattdela.verify.VerificationReport.Verdict;

/**
 * The findings as one line of JSON, for other programs; its names are English and do not change.
 */
final class VerifiedJson {
  private VerifiedJson() {}

  static String write(VerificationReport report, Verdict verdict, @Nullable String expectedSha256) {
    ObjectNode tree = new JsonMapper().createObjectNode();
    tree.put("verdict", word(verdict));
    tree.put("sha256", report.sha256());
    if (expectedSha256 != null) {
      tree.put("sha256AsExpected", expectedSha256.equals(report.sha256()));
    }
    tree.put("bytes", report.bytes());
    tree.put("pages", report.pages());
    ArrayNode profiles = tree.putArray("profiles");
    for (VerificationReport.Profile profile : report.profiles()) {
      ObjectNode node = profiles.addObject();
      node.put("name", profile.name());
      node.put("passes", profile.passes());
      profile.brokenRules().forEach(node.withArray("brokenRules")::add);
    }
    ArrayNode signatures = tree.putArray("signatures");
    report.signatures().forEach(signature -> add(signatures.addObject(), signature));
    Decision decision = report.decision();
    if (decision != null) {
      add(tree.putObject("decision"), decision);
    }
    ArrayNode attachments = tree.putArray("attachments");
    report.attachments().forEach(name -> attachments.add(Printable.of(name)));
    return tree.toString();
  }

  private static void add(ObjectNode node, Signature signature) {
    node.put("signer", Printable.of(signature.signer()));
    node.put("issuer", Printable.of(signature.issuer()));
    node.put("level", signature.level());
    put(node, "claimedTime", signature.claimedTime());
    put(node, "timestamp", signature.timestamp());
    node.put("intact", signature.intact());
    node.put("added", word(signature.added()));
    node.put("trust", word(signature.trust()));
  }

  private static void add(ObjectNode node, Decision decision) {
    put(node, "number", decision.number() == null ? null : Printable.of(decision.number()));
    put(node, "kind", decision.kind() == null ? null : Printable.of(decision.kind()));
    put(node, "copy", decision.copy().file());
    put(node, "first", decision.first() == null ? null : Printable.of(decision.first()));
    node.put("numberPrinted", decision.numberPrinted());
    node.put("schemaValid", decision.valid());
    ArrayNode faults = node.putArray("faults");
    decision.faults().forEach(fault -> faults.add(Printable.of(fault)));
    put(node, "contentSha256", decision.contentSha256());
    node.put("contentPrinted", decision.printed());
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  /** UNKNOWN_ISSUER as "unknown-issuer". */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
