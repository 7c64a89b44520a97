/** Benchmarks: ours beside a peer, in the same run. They are not tests, and nothing here asserts a time. */
package hearthside.bench;
