package se.rattdela.benchmarks.peers;

import java.util.Arrays;
import java.util.List;

/** The engines compared, by name. */
enum Peers {
  CEL("cel-java"),
  DROOLS("drools"),
  KIE_DMN("kie-dmn"),
  FEEL("feel-scala"),
  DMN_SCALA("dmn-scala"),
  JSON_LOGIC("json-logic-java"),
  CEDAR("cedar-java");

  private final String label;

  Peers(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Peers named(String label) {
    return Arrays.stream(values()).filter(p -> p.label.equals(label)).findFirst().orElseThrow();
  }

  /** The pack in the engine's language. */
  String render(Rendering rendering) {
    List<Expr> rules = rendering.rules();
    return switch (this) {
      case CEL -> CelPeer.render(rules);
      case DROOLS -> DroolsPeer.render(rules, rendering.index().inputs());
      case KIE_DMN, DMN_SCALA -> FeelSyntax.decision(rules);
      case FEEL -> FeelPeer.render(rules);
      case JSON_LOGIC -> JsonLogicPeer.render(rules);
      case CEDAR -> CedarPeer.render(rules);
    };
  }

  /** The engine, ready to answer. */
  Peer load(String text, RuleIndex index) {
    return switch (this) {
      case CEL -> new CelPeer(text, index);
      case DROOLS -> new DroolsPeer(text, index);
      case KIE_DMN -> new KieDmnPeer(text, index);
      case FEEL -> new FeelPeer(text, index);
      case DMN_SCALA -> new DmnScalaPeer(text, index);
      case JSON_LOGIC -> new JsonLogicPeer(text, index);
      case CEDAR -> new CedarPeer(text, index);
    };
  }
}
