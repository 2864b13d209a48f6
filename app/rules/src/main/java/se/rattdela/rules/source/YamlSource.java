package se.rattdela.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.SourceText;

/**
 * Reads one rule file: YAML 1.2 without anchors, aliases, tags or duplicate keys, so that what the
 * jurist sees is what the engine gets.
 */
final class YamlSource {

  /** Largest file in bytes; the largest of the shipped pack has about 60,000. */
  static final int LARGEST = 1_000_000;

  /** Deepest nesting; the shipped pack needs under twenty levels. */
  private static final int DEEPEST = 50;

  /** Most values in one file. */
  private static final int MOST_VALUES = 50_000;

  private final String file;
  private final LoadSettings settings;

  YamlSource(String file) {
    this.file = file;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LARGEST)
            // Both are refused below, where their line is known.
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setUseMarks(true)
            .build();
  }

  SourceNode read(String text) {
    SourceText.visibleSource(file, text);
    try {
      refuseWhatRulesDoNotNeed(text);
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw problem(new Place(file, 1, 1), "pack.map-expected");
      }
      return convert(root.get());
    } catch (MarkedYamlEngineException e) {
      throw problem(place(e.getProblemMark()), "pack.not-yaml", e.getProblem());
    } catch (YamlEngineException e) {
      throw problem(new Place(file, 1, 1), "pack.not-yaml", String.valueOf(e.getMessage()));
    }
  }

  /** Goes through the events, which takes no stack, before the tree is built, which does. */
  private void refuseWhatRulesDoNotNeed(String text) {
    int depth = 0;
    int values = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      Place at = place(event.getStartMark());
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw problem(at, "pack.too-deep", DEEPEST);
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof NodeEvent && ++values > MOST_VALUES) {
        throw problem(at, "pack.too-many", MOST_VALUES);
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        throw problem(at, "pack.no-anchors");
      }
      boolean tagged =
          (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
              || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
      if (tagged) {
        throw problem(at, "pack.no-tags");
      }
    }
  }

  private SourceNode convert(Node node) {
    Place at = place(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          Place keyAt = place(tuple.getKeyNode().getStartMark());
          if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
            throw problem(keyAt, "pack.text-expected");
          }
          String key = SourceText.visible(keyAt, keyNode.getValue());
          SourceNode.Entry entry = new SourceNode.Entry(keyAt, convert(tuple.getValueNode()));
          if (entries.putIfAbsent(key, entry) != null) {
            throw problem(keyAt, "pack.duplicate-key", key);
          }
        }
        yield new SourceNode.Mapping(at, entries);
      }
      case SequenceNode sequence -> {
        List<SourceNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item)));
        yield new SourceNode.Sequence(at, items);
      }
      case ScalarNode scalar -> scalar(at, scalar);
      default -> throw problem(at, "pack.not-yaml", node.getNodeType());
    };
  }

  private SourceNode scalar(Place at, ScalarNode scalar) {
    String text = SourceText.visible(at, scalar.getValue());
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return new SourceNode.Scalar(at, null);
    }
    if (tag.equals(Tag.BOOL)) {
      return new SourceNode.Scalar(at, Boolean.valueOf(text));
    }
    if (tag.equals(Tag.INT)) {
      try {
        return new SourceNode.Scalar(at, Integer.valueOf(text));
      } catch (NumberFormatException e) {
        throw problem(at, "pack.number-expected");
      }
    }
    return new SourceNode.Scalar(at, text);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Place(file, 1, 1));
  }

  private PackException problem(Place at, String key, Object... arguments) {
    return new PackException(List.of(new PackProblem(at, RuleMessage.of(key, arguments))));
  }
}
