// Command harness is flagd itself, as its own main package makes it.
package main

import "github.com/open-feature/flagd/flagd/cmd"

func main() { cmd.Execute("v0.16.0", "conformance", "") }
