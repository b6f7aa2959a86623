// Package v1beta1 stands in for the Kubernetes custom resource of flags, which nothing here syncs from.
package v1beta1

import (
	"encoding/json"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var GroupVersion = schema.GroupVersion{Group: "core.openfeature.dev", Version: "v1beta1"}

func AddToScheme(*runtime.Scheme) error { return nil }

type FeatureFlag struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`
	Spec              FeatureFlagSpec `json:"spec,omitempty"`
}

type FeatureFlagSpec struct {
	FlagSpec FlagSpec `json:"flagSpec"`
}

type FlagSpec struct {
	Flags json.RawMessage `json:"flags"`
}
