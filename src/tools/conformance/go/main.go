// Command conformance answers questions with flagd's in-process provider for Go, in offline file mode: one JSON
// document a line in, one a line out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log"
	"os"

	flagd "github.com/open-feature/go-sdk-contrib/providers/flagd/pkg"
	"github.com/open-feature/go-sdk/openfeature"
)

type question struct {
	Artifact string         `json:"artifact"`
	Flag     string         `json:"flag"`
	Type     string         `json:"type"`
	Context  map[string]any `json:"context"`
}

type answer struct {
	Value   any    `json:"value"`
	Variant string `json:"variant"`
	Reason  string `json:"reason"`
	Error   string `json:"error,omitempty"`
}

func main() {
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	buffer := bufio.NewWriter(os.Stdout)
	defer buffer.Flush()
	out := json.NewEncoder(buffer)
	client := openfeature.NewClient("conformance")
	for {
		var asked question
		if err := in.Decode(&asked); err == io.EOF {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		if asked.Artifact != "" {
			load(asked.Artifact)
			continue
		}
		if err := out.Encode(ask(client, asked)); err != nil {
			log.Fatal(err)
		}
	}
}

func load(path string) {
	// The provider gives up on a large file after half a second otherwise.
	os.Setenv("FLAGD_DEADLINE_MS", "60000")
	provider, err := flagd.NewProvider(flagd.WithInProcessResolver(), flagd.WithOfflineFilePath(path))
	if err != nil {
		log.Fatal(err)
	}
	if err := openfeature.SetProviderAndWait(provider); err != nil {
		log.Fatal(err)
	}
}

func ask(client *openfeature.Client, asked question) answer {
	ctx, evaluation := context.Background(), openfeature.NewTargetlessEvaluationContext(asked.Context)
	switch asked.Type {
	case "boolean":
		details, err := client.BooleanValueDetails(ctx, asked.Flag, false, evaluation)
		return toAnswer(details.Value, details.EvaluationDetails, err)
	case "string":
		details, err := client.StringValueDetails(ctx, asked.Flag, "", evaluation)
		return toAnswer(details.Value, details.EvaluationDetails, err)
	case "number":
		details, err := client.FloatValueDetails(ctx, asked.Flag, 0, evaluation)
		return toAnswer(details.Value, details.EvaluationDetails, err)
	default:
		details, err := client.ObjectValueDetails(ctx, asked.Flag, nil, evaluation)
		return toAnswer(details.Value, details.EvaluationDetails, err)
	}
}

func toAnswer(value any, details openfeature.EvaluationDetails, err error) answer {
	result := answer{Value: value, Variant: details.Variant, Reason: string(details.Reason)}
	if err != nil {
		result.Error = err.Error()
	}
	return result
}
