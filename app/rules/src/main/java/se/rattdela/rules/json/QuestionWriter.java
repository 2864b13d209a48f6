package se.rattdela.rules.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;

/** Writes a question in canonical JSON: fixed order of fields, keys sorted, no white space. */
public final class QuestionWriter {

  private QuestionWriter() {}

  /** The question as one line of JSON. */
  public static String write(Question question) {
    return tree(question).toString();
  }

  /** SHA-256 of the question's canonical JSON in UTF-8, lower-case hexadecimal. */
  public static String sha256(Question question) {
    return sha256(write(question).getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256, lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ObjectNode tree(Question question) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", question.id());
    root.put("date", question.date().toString());
    root.put("holder", question.holder());
    ObjectNode item = root.putObject("item");
    item.put("category", question.category());
    question.secrecy().forEach(item.putArray("secrecy")::add);
    item.put("harm", question.harm().name());
    root.putObject("subject").put("age", question.subjectAge());
    root.put("recipient", question.recipient());
    Initiative initiative = question.initiative();
    root.put("initiative", initiative == null ? null : initiative.name());
    root.put("purpose", question.purpose());
    Crime crime = question.crime();
    if (crime == null) {
      root.putNull("crime");
    } else {
      ObjectNode node = root.putObject("crime");
      node.put("stage", crime.stage());
      node.put("form", crime.form());
      node.put("kind", crime.kind());
      node.put("minimumMonths", crime.minimumMonths());
      node.put("prison", crime.prison());
      node.put("victimAge", crime.victimAge());
    }
    question.facts().forEach(root.putObject("facts")::put);
    question.judgements().forEach(root.putObject("judgements")::put);
    return root;
  }
}
