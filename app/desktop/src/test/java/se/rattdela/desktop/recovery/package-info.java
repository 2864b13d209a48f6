@org.jspecify.annotations.NullMarked
package se.rattdela.desktop.recovery;
