package se.rattdela.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionJson;
import se.rattdela.reports.redress.RedressJson;
import se.rattdela.verify.VerificationReport.Copy;
import se.rattdela.verify.VerificationReport.Decision;

/**
 * The machine-readable copy inside a decision, or inside a correction, change or withdrawal of one:
 * its schema, and whether the pages say the same.
 */
final class DecisionCheck {
  private static final int LARGEST = 10_000_000;
  private static final int MOST_FAULTS = 20;
  private static final int MOST_ATTACHMENTS = 200;
  private static final int DEEPEST = 20;

  /** What stands before every digest on the pages, without its space. */
  private static final String DIGEST_LABEL = "sha256:";

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(50).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final PDDocument document;
  private final Map<String, PDComplexFileSpecification> embedded = new LinkedHashMap<>();

  DecisionCheck(PDDocument document) throws IOException {
    this.document = document;
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), 0);
    }
  }

  /** The names of all embedded files. */
  List<String> attachments() {
    return List.copyOf(embedded.keySet());
  }

  @Nullable Decision decision() throws IOException {
    List<Copy> copies =
        Stream.of(Copy.values()).filter(copy -> embedded.containsKey(copy.file())).toList();
    if (copies.size() > 1) {
      // Which of the two the pages are meant to show is anyone's guess.
      return faulty(copies.getFirst(), "COPIES");
    }
    PDComplexFileSpecification file =
        copies.isEmpty() ? null : embedded.get(copies.getFirst().file());
    byte[] json = file == null ? null : content(file);
    return json == null ? null : decision(copies.getFirst(), json);
  }

  private Decision decision(Copy copy, byte[] json) throws IOException {
    JsonNode tree;
    try {
      tree = mapper.readTree(json);
    } catch (IOException e) {
      return faulty(copy, "JSON");
    }
    List<String> faults = faults(copy, tree);
    // Line breaks and the groups of the printed digest depend on the layout, so no space counts.
    String pages = squeezed(new PDFTextStripper().getText(document));
    String digest = tree instanceof ObjectNode whole ? contentDigest(whole) : null;
    String number = text(tree.at("/approval/decisionNumber"));
    return new Decision(
        copy,
        faults.isEmpty(),
        faults,
        number,
        text(tree.at("/kind")),
        text(tree.at("/first/number")),
        digest,
        printed(tree, digest, pages),
        number != null && pages.contains(squeezed(number)));
  }

  private static Decision faulty(Copy copy, String fault) {
    return new Decision(copy, false, List.of(fault), null, null, null, null, false, false);
  }

  /**
   * Papers that were made before showed the digest of the first decision and not their own; one
   * whose pages show two digests is not such a paper, whatever its copy says.
   */
  private static boolean printed(JsonNode tree, @Nullable String digest, String pages) {
    if (RedressJson.WITHOUT_DIGEST.equals(text(tree.at("/schema")))) {
      String first = text(tree.at("/first/sha256"));
      return first != null
          && pages.contains(DIGEST_LABEL + first)
          && pages.indexOf(DIGEST_LABEL) == pages.lastIndexOf(DIGEST_LABEL);
    }
    return digest != null && pages.contains(digest);
  }

  /** The same content as {@link DecisionDigest#of} digests, from the copy in the file. */
  private @Nullable String contentDigest(ObjectNode tree) throws IOException {
    ObjectNode content = tree.deepCopy();
    content.remove("approval");
    return DecisionDigest.sha256(
        mapper.writeValueAsBytes(mapper.treeToValue(content, Object.class)));
  }

  private List<String> faults(Copy copy, JsonNode tree) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                mapper.readTree(
                    switch (copy) {
                      case DECISION -> new DecisionJson().schema();
                      case REDRESS -> new RedressJson().schema();
                    }));
    Set<ValidationMessage> messages = schema.validate(tree);
    return messages.stream()
        .map(message -> message.getInstanceLocation() + " " + message.getType())
        .limit(MOST_FAULTS)
        .toList();
  }

  private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    if (depth > DEEPEST || embedded.size() > MOST_ATTACHMENTS) {
      throw new IOException("Too many embedded files");
    }
    Map<String, PDComplexFileSpecification> here = node.getNames();
    if (here != null) {
      for (Map.Entry<String, PDComplexFileSpecification> entry : here.entrySet()) {
        PDComplexFileSpecification file = entry.getValue();
        String name = file.getFileUnicode() == null ? file.getFile() : file.getFileUnicode();
        // Two files of one name: which of them a reader opens is anyone's guess.
        if (embedded.put(name == null ? entry.getKey() : name, file) != null) {
          throw new IOException("Two embedded files have the same name");
        }
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        collect(kid, depth + 1);
      }
    }
  }

  private static byte @Nullable [] content(PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile stream =
        file.getEmbeddedFileUnicode() == null
            ? file.getEmbeddedFile()
            : file.getEmbeddedFileUnicode();
    if (stream == null) {
      return null;
    }
    try (InputStream in = stream.createInputStream()) {
      byte[] content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new IOException("The embedded file is too large");
      }
      return content;
    }
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
