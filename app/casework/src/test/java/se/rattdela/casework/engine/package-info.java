@org.jspecify.annotations.NullUnmarked
package se.rattdela.casework.engine;
